package dev.baton.routing;

import java.util.List;
import java.util.Set;

/**
 * A company's name as it is compared: {@code Northwind Ltd.} and {@code northwind} are one company.
 *
 * @param words in lower case, without punctuation, in their order, without legal forms; may be empty
 */
public record CompanyName(List<String> words) {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "as",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "kft",
            "limited",
            "llc",
            "llp",
            "ltd",
            "ltda",
            "nv",
            "oy",
            "oyj",
            "plc",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "se",
            "sl",
            "spa",
            "srl");

    public CompanyName {
        words = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    }
}
