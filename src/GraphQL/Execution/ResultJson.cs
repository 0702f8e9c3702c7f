using System.Collections;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Writes results as JSON (specification, section 7.2).</summary>
internal static class ResultJson
{
    /// <summary>Writes the data whose root is headed by that slot.</summary>
    public static void WriteData(Utf8JsonWriter writer, ResultStore store, int head)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (store[head].Kind == SlotKind.List)
        {
            writer.WriteStartArray();
            var count = store[head].Count;
            for (var i = 1; i <= count; i++)
            {
                WriteSlot(writer, store, head + i);
            }

            writer.WriteEndArray();
            return;
        }

        var fields = ((SelectionPlan)store[head].Value!).Fields;
        writer.WriteStartObject();
        for (var i = 0; i < fields.Length; i++)
        {
            writer.WritePropertyName(fields[i].EncodedName);
            WriteSlot(writer, store, head + 1 + i);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the list of errors.</summary>
    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
        {
            WriteError(writer, error);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a value of JSON's kinds: texts, numbers, lists, dictionaries.</summary>
    public static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case int or long or short or byte or sbyte or ushort or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object?>> entries:
                WriteEntries(writer, entries);
                break;
            case IEnumerable items:
                WriteItems(writer, items);
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteSlot(Utf8JsonWriter writer, ResultStore store, int index)
    {
        ref var slot = ref store[index];
        switch (slot.Kind)
        {
            case SlotKind.Null:
                writer.WriteNullValue();
                break;
            case SlotKind.Text:
                writer.WriteStringValue((string)slot.Value!);
                break;
            case SlotKind.Integer:
                writer.WriteNumberValue(slot.Bits);
                break;
            case SlotKind.Float:
                writer.WriteNumberValue(BitConverter.Int64BitsToDouble(slot.Bits));
                break;
            case SlotKind.Boolean:
                writer.WriteBooleanValue(slot.Bits != 0);
                break;
            case SlotKind.Json:
                WriteValue(writer, slot.Value);
                break;
            default:
                WriteData(writer, store, (int)slot.Bits);
                break;
        }
    }

    private static void WriteError(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            writer.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path");
            WriteItems(writer, path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions");
            WriteEntries(writer, extensions);
        }

        writer.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in entries)
        {
            writer.WritePropertyName(key);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }
}
