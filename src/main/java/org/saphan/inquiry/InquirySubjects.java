package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphan.company.Companies;
import org.saphan.event.Events;
import org.saphan.language.Language;
import org.saphan.need.Needs;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** What inquiries are about, in a reader's language. What is not public any more is left out. */
@ApplicationScoped
@Transactional
public class InquirySubjects {

    @Inject
    Directory directory;

    /** The contents of each inquiry by its id: the need or the event before the company. */
    public Map<Long, List<Listing>> of(Collection<Inquiry> inquiries, Language reader) {
        Map<Long, Listing> companies = listings(Companies.KIND, inquiries.stream().map(each -> each.getSubject().getCompany()).filter(Objects::nonNull).map(each -> each.getId()), reader);
        Map<Long, Listing> needs = listings(Needs.KIND, inquiries.stream().map(each -> each.getSubject().getNeed()).filter(Objects::nonNull).map(each -> each.getId()), reader);
        Map<Long, Listing> events = listings(Events.KIND, inquiries.stream().map(each -> each.getSubject().getEvent()).filter(Objects::nonNull).map(each -> each.getId()), reader);
        Map<Long, List<Listing>> of = new HashMap<>();
        inquiries.forEach(each -> {
            Subject subject = each.getSubject();
            of.put(each.getId(), Stream.of(
                    subject.getNeed() == null ? null : needs.get(subject.getNeed().getId()),
                    subject.getEvent() == null ? null : events.get(subject.getEvent().getId()),
                    subject.getCompany() == null ? null : companies.get(subject.getCompany().getId())).filter(Objects::nonNull).toList());
        });
        return of;
    }

    private Map<Long, Listing> listings(String kind, Stream<Long> ids, Language reader) {
        Map<Long, Listing> found = new HashMap<>();
        directory.these(kind, ids.distinct().toList(), reader).forEach(listing -> found.put(listing.contentId(), listing));
        return found;
    }
}
