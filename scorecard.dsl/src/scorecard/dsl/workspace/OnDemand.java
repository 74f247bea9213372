package scorecard.dsl.workspace;

import com.google.inject.Binder;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Scope;
import com.google.inject.spi.DefaultBindingScopingVisitor;
import com.google.inject.spi.DefaultElementVisitor;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import com.google.inject.spi.LinkedKeyBinding;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.annotation.Annotation;

/**
 * The bindings of another module, of which each is looked into when somebody asks for it first. Guice would read the fields and
 * constructors of every class that is bound, of which one command needs few.
 */
final class OnDemand implements Module {
    private final Module bindings;

    OnDemand(Module bindings) {
        this.bindings = bindings;
    }

    @Override
    public void configure(Binder binder) {
        for (Element element : Elements.getElements(bindings)) {
            element.acceptVisitor(new DefaultElementVisitor<Void>() {
                @Override
                public <T> Void visit(com.google.inject.Binding<T> binding) {
                    if (binding instanceof LinkedKeyBinding<T> linked
                            && linked.acceptScopingVisitor(new IsUnscoped())) {
                        binder.withSource(binding.getSource())
                                .bind(binding.getKey())
                                .toProvider(new WhenAsked<>(linked.getLinkedKey()));
                        return null;
                    }
                    return visitOther(binding);
                }

                @Override
                protected Void visitOther(Element other) {
                    other.applyTo(binder);
                    return null;
                }
            });
        }
    }

    /** Whether a binding leaves it to the class how often it is made. */
    private static final class IsUnscoped extends DefaultBindingScopingVisitor<Boolean> {
        @Override
        public Boolean visitNoScoping() {
            return true;
        }

        @Override
        public Boolean visitScope(Scope scope) {
            return false;
        }

        @Override
        public Boolean visitScopeAnnotation(Class<? extends Annotation> scope) {
            return false;
        }

        @Override
        protected Boolean visitOther() {
            return false;
        }
    }

    private static final class WhenAsked<T> implements Provider<T> {
        private final Key<? extends T> key;

        @Inject
        private Injector injector;

        WhenAsked(Key<? extends T> key) {
            this.key = key;
        }

        @Override
        public T get() {
            return injector.getInstance(key);
        }
    }
}
