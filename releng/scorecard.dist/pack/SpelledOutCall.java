import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;

/** What a call does that the JVM would link at run time, as instructions. */
sealed interface SpelledOutCall {
    ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    MethodTypeDesc EQUALS =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

    /** As the call takes and returns it. */
    MethodTypeDesc type();

    void write(CodeBuilder code);

    /** What a call does; empty for calls that are no business of ours. */
    static Optional<SpelledOutCall> of(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc linker = call.bootstrapMethod();
        List<ConstantDesc> arguments = call.bootstrapArgs();
        MethodTypeDesc type = call.typeSymbol();
        return switch (linker.owner().descriptorString() + linker.methodName()) {
            case "Ljava/lang/runtime/SwitchBootstraps;typeSwitch" ->
                arguments.stream().allMatch(SpelledOutCall::isTypeOrText)
                        ? Optional.of(new TypeSwitch(type, arguments))
                        : Optional.empty();
            case "Ljava/lang/runtime/ObjectMethods;bootstrap" -> {
                List<DirectMethodHandleDesc> fields = arguments.stream()
                        .skip(2)
                        .map(DirectMethodHandleDesc.class::cast)
                        .toList();
                yield switch (call.name().stringValue()) {
                    case "equals" -> Optional.of(new RecordEquals(type, fields));
                    case "hashCode" -> Optional.of(new RecordHashCode(type, fields));
                    default -> Optional.empty();
                };
            }
            default -> Optional.empty();
        };
    }

    private static boolean isTypeOrText(ConstantDesc label) {
        return label instanceof ClassDesc type ? !type.isPrimitive() : label instanceof String;
    }

    /** The number of the first case from a place on that a value belongs to; -1 for null, the number of cases for none. */
    record TypeSwitch(MethodTypeDesc type, List<ConstantDesc> cases) implements SpelledOutCall {
        @Override
        public void write(CodeBuilder code) {
            Label isThere = code.newLabel();
            code.aload(0).ifnonnull(isThere).iconst_m1().ireturn().labelBinding(isThere);
            for (int i = 0; i < cases.size(); i++) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next);
                if (cases.get(i) instanceof ClassDesc of) {
                    code.aload(0).instanceOf(of);
                } else {
                    code.loadConstant(cases.get(i)).aload(0).invokestatic(OBJECTS, "equals", EQUALS);
                }
                code.ifeq(next);
                code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(cases.size()).ireturn();
        }
    }

    /** Whether another object is a record of the same class with equal components. */
    record RecordEquals(MethodTypeDesc type, List<DirectMethodHandleDesc> fields) implements SpelledOutCall {
        @Override
        public void write(CodeBuilder code) {
            ClassDesc owner = type.parameterType(0);
            Label differs = code.newLabel();
            Label other = code.newLabel();
            code.aload(0).aload(1).if_acmpne(other).iconst_1().ireturn().labelBinding(other);
            code.aload(1).instanceOf(owner).ifeq(differs);
            code.aload(1).checkcast(owner).astore(2);
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc of = field.invocationType().returnType();
                code.aload(0).getfield(owner, field.methodName(), of);
                code.aload(2).getfield(owner, field.methodName(), of);
                if (of.isPrimitive()) {
                    ClassDesc box = box(of);
                    code.invokestatic(box, "compare", MethodTypeDesc.of(ConstantDescs.CD_int, of, of))
                            .ifne(differs);
                } else {
                    code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(differs);
                }
            }
            code.iconst_1().ireturn().labelBinding(differs).iconst_0().ireturn();
        }
    }

    /** The hash code of a record, computed as the JVM does, so that hash tables keep their order. */
    record RecordHashCode(MethodTypeDesc type, List<DirectMethodHandleDesc> fields) implements SpelledOutCall {
        @Override
        public void write(CodeBuilder code) {
            ClassDesc owner = type.parameterType(0);
            code.iconst_0();
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc of = field.invocationType().returnType();
                code.loadConstant(31).imul();
                code.aload(0).getfield(owner, field.methodName(), of);
                ClassDesc hashed = of.isPrimitive() ? of : ConstantDescs.CD_Object;
                code.invokestatic(
                        of.isPrimitive() ? box(of) : OBJECTS,
                        "hashCode",
                        MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
                code.iadd();
            }
            code.ireturn();
        }
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
        };
    }
}
