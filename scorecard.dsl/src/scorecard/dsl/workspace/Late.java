package scorecard.dsl.workspace;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import jakarta.inject.Inject;

/**
 * A service that is made when it is asked for. Unlike a provider's, its class and those it needs are not even looked at before.
 *
 * @param <T> the service
 */
final class Late<T> {
    private final Injector injector;
    private final TypeLiteral<T> service;

    @Inject
    Late(Injector injector, TypeLiteral<T> service) {
        this.injector = injector;
        this.service = service;
    }

    T get() {
        return injector.getInstance(Key.get(service));
    }
}
