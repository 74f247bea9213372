package scorecard.tests.engine.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.html.HtmlReport;
import scorecard.engine.result.Results;

/** A report, read as XML: that this succeeds is itself a test. */
record ReportPage(String text, Document document) {

    static ReportPage of(Plan plan, Results results) {
        return parse(new HtmlReport().write(plan, results));
    }

    static ReportPage parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return new ReportPage(text, builder.parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException exception) {
            throw new AssertionError("the report is no well-formed XML: " + exception.getMessage(), exception);
        }
    }

    List<Element> all(Predicate<Element> condition) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            Element element = (Element) nodes.item(index);
            if (condition.test(element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    List<Element> named(String name) {
        return all(element -> element.getTagName().equals(name));
    }

    List<Element> styled(String style) {
        return all(element -> List.of(element.getAttribute("class").split(" ")).contains(style));
    }

    /** The first element of that style below another. */
    static Element below(Element element, String style) {
        NodeList nodes = element.getElementsByTagName("*");
        for (int index = 0; index < nodes.getLength(); index++) {
            Element candidate = (Element) nodes.item(index);
            if (List.of(candidate.getAttribute("class").split(" ")).contains(style)) {
                return candidate;
            }
        }
        throw new AssertionError("nothing styled " + style + " below " + element.getTagName());
    }

    Element withId(String id) {
        return all(element -> element.getAttribute("id").equals(id)).getFirst();
    }
}
