package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.validation.ComposedChecks;
import org.junit.jupiter.api.Test;
import scorecard.dsl.ScorecardStandaloneSetup;
import scorecard.dsl.validation.ScorecardValidator;

/** The validator of the language can be made ready before there is anything to check. */
final class ScorecardValidatorTest {

    @Test
    void preparedItMakesEachOfItsValidatorsOnce() {
        Injector injector = new ScorecardStandaloneSetup().createInjectorAndDoEMFRegistration();
        List<Class<?>> made = new ArrayList<>();
        ScorecardValidator validator = new ScorecardValidator();
        injector.injectMembers(validator);
        validator.setInjector((Injector) Proxy.newProxyInstance(
                Injector.class.getClassLoader(), new Class<?>[] {Injector.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getInstance") && arguments[0] instanceof Class<?> type) {
                        made.add(type);
                    }
                    try {
                        return method.invoke(injector, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
        validator.prepare();
        validator.prepare();
        assertEquals(
                List.of(ScorecardValidator.class
                        .getAnnotation(ComposedChecks.class)
                        .validators()),
                made);
    }
}
