using System.Collections;

namespace ScoringPlatform.GraphQL.Execution;

/// <content>Completion of values (specification, section 6.4.3). Each returns whether the slot's owner can hold what came out.</content>
internal sealed partial class OperationExecution
{
    private bool CompleteValue(FieldPlan plan, TypePlan type, object? value, int head, int index)
    {
        if (value is null)
        {
            return !type.IsNonNull || FailNull(plan, head, index);
        }

        return type.Kind switch
        {
            CompletionKind.List => CompleteList(plan, type, value, head, index),
            CompletionKind.Object => CompleteObject(plan, type, (ObjectType)type.Type, value, head, index),
            CompletionKind.Abstract => CompleteAbstract(plan, type, value, head, index),
            _ => CompleteLeaf(plan, type, value, head, index),
        };
    }

    private bool CompleteLeaf(FieldPlan plan, TypePlan type, object value, int head, int index)
    {
        ref var slot = ref _store[head + 1 + index];
        switch (type.Kind)
        {
            case CompletionKind.Text when value is string text:
                slot.Kind = SlotKind.Text;
                slot.Value = text;
                return true;
            case CompletionKind.Int when value is int number:
                slot.Kind = SlotKind.Integer;
                slot.Bits = number;
                return true;
            case CompletionKind.Long when value is long number:
                slot.Kind = SlotKind.Integer;
                slot.Bits = number;
                return true;
            case CompletionKind.Float when value is double number && double.IsFinite(number):
                slot.Kind = SlotKind.Float;
                slot.Bits = BitConverter.DoubleToInt64Bits(number);
                return true;
            case CompletionKind.Boolean when value is bool flag:
                slot.Kind = SlotKind.Boolean;
                slot.Bits = flag ? 1 : 0;
                return true;
            default:
                return Serialize(plan, type, value, head, index);
        }
    }

    private bool Serialize(FieldPlan plan, TypePlan type, object value, int head, int index)
    {
        value = Runtime.Convert(value);
        var serialized = type.Type is EnumType named ? named.Serialize(value) : ((ScalarType)type.Type).Serialize(value);
        if (!serialized.IsSuccess)
        {
            ReportException(new GraphQLException(serialized.Error), plan, head, index);
            return !type.IsNonNull;
        }

        ref var slot = ref _store[head + 1 + index];
        slot.Kind = serialized.Value is null ? SlotKind.Null : serialized.Value is string ? SlotKind.Text : SlotKind.Json;
        slot.Value = serialized.Value;
        return true;
    }

    private bool CompleteList(FieldPlan plan, TypePlan type, object value, int head, int index)
    {
        if (value is not IEnumerable sequence || value is string)
        {
            throw new GraphQLException($"Expected Iterable, but did not find one for field \"{plan.DeclaringType.Name}.{plan.Field.Name}\".");
        }

        var items = sequence as IList ?? Buffer(sequence);
        var count = items.Count;
        var list = _store.AddHead(SlotKind.List, count, null, head, index, !type.IsNonNull);
        Hold(SlotKind.List, list, head, index);
        for (var i = 0; i < count; i++)
        {
            if (!CompleteItem(plan, type.Item!, items[i], list, i))
            {
                _store[head + 1 + index] = default;
                return !type.IsNonNull;
            }
        }

        return true;
    }

    private bool CompleteItem(FieldPlan plan, TypePlan type, object? item, int list, int index)
    {
        try
        {
            return item is GraphQLError error
                ? throw new GraphQLException(error)
                : CompleteValue(plan, type, item, list, index);
        }
        catch (Exception exception)
        {
            _store[list + 1 + index] = default;
            ReportException(exception, plan, list, index);
            return !type.IsNonNull;
        }
    }

    private bool CompleteAbstract(FieldPlan plan, TypePlan type, object value, int head, int index)
    {
        var objectType = Runtime.ObjectTypeOf((CompositeType)type.Type, value);
        if (objectType is not null && Runtime.Schema.IsPossibleType((CompositeType)type.Type, objectType))
        {
            return CompleteObject(plan, type, objectType, value, head, index);
        }

        throw new GraphQLException(objectType is null
            ? $"Abstract type \"{type.Type}\" must resolve to an Object type at runtime for field \"{plan.DeclaringType.Name}.{plan.Field.Name}\"."
            : $"Runtime Object type \"{objectType.Name}\" is not a possible type for \"{type.Type}\".");
    }

    private bool CompleteObject(FieldPlan plan, TypePlan type, ObjectType objectType, object value, int head, int index)
    {
        if (objectType.IsTypeOf is { } isTypeOf && !isTypeOf(value))
        {
            throw new GraphQLException($"Expected value of type \"{objectType.Name}\" but got: {value.GetType().Name}.");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var selection = plan.SelectionFor(objectType);
        var made = _store.AddHead(SlotKind.Object, selection.Fields.Length, selection, head, index, !type.IsNonNull);
        Hold(SlotKind.Object, made, head, index);
        if (ExecuteFields(selection, value, made))
        {
            return true;
        }

        _store[head + 1 + index] = default;
        return !type.IsNonNull;
    }

    private void Hold(SlotKind kind, int made, int head, int index)
    {
        ref var slot = ref _store[head + 1 + index];
        slot.Kind = kind;
        slot.Bits = made;
    }

    private void SetText(int head, int index, string text)
    {
        ref var slot = ref _store[head + 1 + index];
        slot.Kind = SlotKind.Text;
        slot.Value = text;
    }

    private static List<object?> Buffer(IEnumerable sequence)
    {
        var items = new List<object?>();
        foreach (var item in sequence)
        {
            items.Add(item);
        }

        return items;
    }
}
