package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.HousingProfile.Evidence;
import org.jspecify.annotations.Nullable;

/** The housing profile, value by value, each with the words it comes from and how sure that is. */
class ProfileCard extends Composite<Section> {

    private final HousingProfile profile;
    private final DescriptionList facts = new DescriptionList();
    private final List<String> missing = new ArrayList<>();

    ProfileCard(HousingProfile profile, Region region) {
        this.profile = profile;
        getContent().addClassNames("card", "profile");
        getContent().add(new H2(getTranslation("request.profile")), facts);
        fact("careOrganisation", profile.careOrganisation());
        fact("targetGroups", joined(profile.targetGroups().stream().map(region::targetGroupLabel)));
        fact("places", text(profile.places()));
        fact("units", text(profile.units()));
        fact("municipalities", joined(Stream.concat(
                profile.municipalities().stream().map(region::municipalityName), profile.neighbourhoods().stream())));
        fact("startFrom", date(profile.startFrom()));
        fact("housingForm", profile.housingForm() == null ? null : region.housingFormLabel(profile.housingForm()));
        fact("contactAddress", profile.contactAddress());
        if (!missing.isEmpty()) {
            row(getTranslation("request.profile.missing"), new Span(String.join(" · ", missing)), "fact-missing");
        }
    }

    private void fact(String field, @Nullable String value) {
        String label = getTranslation("request.profile." + field);
        if (value == null || value.isBlank()) {
            missing.add(label.toLowerCase(getLocale()));
            return;
        }
        Span shown = new Span(value);
        shown.addClassName("fact-value");
        Div cell = new Div(shown);
        Evidence evidence = profile.evidence().get(field);
        if (evidence != null) {
            cell.add(badge(evidence));
            source(evidence, cell);
        }
        row(label, cell, "fact");
    }

    private Badge badge(Evidence evidence) {
        boolean confirmed = evidence.confirmedBy() != null;
        Badge badge = new Badge(confirmed
                ? getTranslation("request.profile.confirmed")
                : getTranslation("request.profile.proposal", Math.round(evidence.confidence() * 100)));
        badge.addThemeVariants(confirmed ? BadgeVariant.SUCCESS : BadgeVariant.WARNING);
        if (confirmed) {
            badge.getElement().setAttribute("title", getTranslation("request.profile.confirmedBy", evidence.confirmedBy()));
        }
        return badge;
    }

    private void source(Evidence evidence, Div cell) {
        if (!evidence.quote().isBlank()) {
            Span quote = new Span("“" + evidence.quote().strip() + "”");
            quote.addClassName("fact-quote");
            cell.add(quote);
        }
        if (!evidence.source().isBlank()) {
            Span source = new Span(evidence.source());
            source.addClassName("fact-source");
            cell.add(source);
        }
    }

    private void row(String label, com.vaadin.flow.component.Component value, String className) {
        DescriptionList.Description description = new DescriptionList.Description(value);
        description.addClassName(className);
        facts.add(new DescriptionList.Term(label), description);
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : DateTimeFormatter.ofPattern("d MMMM uuuu", getLocale()).format(day);
    }

    private static @Nullable String text(HousingProfile.@Nullable Range range) {
        return range == null ? null : range.toString();
    }

    private static String joined(Stream<String> values) {
        return values.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
