package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with an empty profile, and the waits and pictures that tests need. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Starts a browser; without one on this machine the test is skipped, or fails where a browser is required. */
    public static Browser open(String... arguments) throws IOException {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<Path> chromedriver = find("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return without();
        }
        Path profile = Files.createTempDirectory("baton-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,860",
                "--user-data-dir=" + profile);
        options.addArguments(arguments);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    private static Browser without() {
        String missing = "There is no Chromium with its chromedriver on this machine";
        if ("true".equals(System.getenv("BATON_REQUIRE_BROWSER"))) {
            return fail(missing + ", and BATON_REQUIRE_BROWSER=true asks for one.");
        }
        return abort(missing + ": the browser tests are skipped.");
    }

    private static Optional<Path> find(String... names) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin")));
        String path = System.getenv("PATH");
        Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .forEach(folders::add);
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public void go(String address) {
        driver.get(address);
    }

    public WebDriver driver() {
        return driver;
    }

    /** Waits until the question has an answer that is neither null nor false; in vain, it keeps a picture. */
    public <T> T await(Function<WebDriver, @Nullable T> question) {
        try {
            return new WebDriverWait(driver, PATIENCE)
                    .ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class)
                    .until(question);
        } catch (TimeoutException e) {
            picture("waited-in-vain");
            throw e;
        }
    }

    public WebElement awaitElement(By by) {
        return await(page -> page.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** Clicks as soon as it is there; what an update takes away before the click is looked for again. */
    public void click(By by) {
        await(page -> {
            page.findElement(by).click();
            return true;
        });
    }

    /** Waits until the element says this. */
    public void awaitText(By by, String text) {
        await(page -> page.findElements(by).stream()
                .anyMatch(element -> element.getText().contains(text)));
    }

    public Object run(String script) {
        Object result = driver.executeScript(script);
        return result == null ? "" : result;
    }

    /** Runs a script that gives its result to the function it is handed last. */
    public Object runAsync(String script) {
        Object result = driver.executeAsyncScript(script);
        return result == null ? "" : result;
    }

    /** Light, as wide as a laptop. */
    public void desktop() {
        screen(1280, 900, false);
        colours("light");
    }

    /** Light, as wide as a phone. */
    public void phone() {
        screen(375, 812, true);
        colours("light");
    }

    public void dark() {
        colours("dark");
    }

    private void screen(int width, int height, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", mobile ? 2 : 1, "mobile", mobile));
    }

    private void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Keeps a picture of the page under the build's folder. */
    public void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::deleteOnExit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
