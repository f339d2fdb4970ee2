package dev.baton.sandbox.blockkit;

import java.util.Optional;
import java.util.stream.Stream;

/** The elements that hold something: as blocks name them, and where states and blocks keep what they hold. */
public enum FieldKind {
    TEXT("plain_text_input", "value", "initial_value"),
    EMAIL("email_text_input", "value", "initial_value"),
    URL("url_text_input", "value", "initial_value"),
    NUMBER("number_input", "value", "initial_value"),
    SELECT("static_select", "selected_option", "initial_option"),
    EXTERNAL("external_select", "selected_option", "initial_option"),
    RADIO("radio_buttons", "selected_option", "initial_option"),
    CHECKBOXES("checkboxes", "selected_options", "initial_options"),
    DATE("datepicker", "selected_date", "initial_date"),
    TIME("timepicker", "selected_time", "initial_time"),
    DATE_TIME("datetimepicker", "selected_date_time", "initial_date_time"),
    PERSON("users_select", "selected_user", "initial_user"),
    CONVERSATION("conversations_select", "selected_conversation", "initial_conversation"),
    CHANNEL("channels_select", "selected_channel", "initial_channel"),
    MULTI_SELECT("multi_static_select", "selected_options", "initial_options"),
    MULTI_EXTERNAL("multi_external_select", "selected_options", "initial_options"),
    MULTI_PERSON("multi_users_select", "selected_users", "initial_users"),
    MULTI_CONVERSATION("multi_conversations_select", "selected_conversations", "initial_conversations"),
    MULTI_CHANNEL("multi_channels_select", "selected_channels", "initial_channels");

    private final String type;
    private final String held;
    private final String initial;

    FieldKind(String type, String held, String initial) {
        this.type = type;
        this.held = held;
        this.initial = initial;
    }

    static Optional<FieldKind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    String type() {
        return type;
    }

    /** Where a view's state has what was entered. */
    String held() {
        return held;
    }

    /** Where a block has what is there from the start. */
    String initial() {
        return initial;
    }

    /** Whether it can hold several things at once. */
    public boolean isMany() {
        return this == CHECKBOXES || name().startsWith("MULTI_");
    }

    /** Whether what it offers is asked of the app. */
    public boolean isExternal() {
        return this == EXTERNAL || this == MULTI_EXTERNAL;
    }

    /** Whether what it holds is typed, letter by letter. */
    public boolean isTyped() {
        return held.equals("value");
    }
}
