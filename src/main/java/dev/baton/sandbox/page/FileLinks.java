package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.FileType;
import dev.baton.sandbox.workspace.StoredFile;
import java.util.List;
import java.util.Locale;

/** The files that hang on a message, to be downloaded. */
final class FileLinks {

    private static final int KILO = 1_000;

    private FileLinks() {}

    static Html render(List<StoredFile> files, Place place) {
        Element list = Html.tag("ul").css("files");
        for (StoredFile file : files) {
            list = list.with(Html.tag("li").with(link(file, place)));
        }
        return files.isEmpty() ? Html.nothing() : list;
    }

    private static Element link(StoredFile file, Place place) {
        String about = FileType.of(file).words() + " · " + size(file.size());
        String described = file.title().equals(file.name()) ? about : file.name() + " · " + about;
        return Html.tag("a")
                .css("file")
                .attr(
                        "href",
                        file.path() + "?as=" + Place.encoded(place.viewer().id()))
                .attr("download", file.name())
                .with(
                        Html.tag("span").css("icon").attr("aria-hidden", "true").with("📄"),
                        Html.tag("strong").with(file.title()),
                        Html.tag("span").css("about").with(described));
    }

    private static String size(int bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        boolean mega = bytes >= KILO * KILO;
        double shown = bytes / (mega ? (double) KILO * KILO : KILO);
        return String.format(Locale.ROOT, "%.1f %s", shown, mega ? "MB" : "kB");
    }
}
