using System.Buffers;
using System.Text.Encodings.Web;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A response (specification, section 7.1): data, errors and extensions.</summary>
public sealed class OperationResult : IExecutionResult
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = int.MaxValue,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? cachedWriter;

    private readonly ResultStore? _store;
    private readonly int _root;

    internal OperationResult(ResultStore? store, int root, IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions)
    {
        _store = store;
        _root = root;
        HasData = true;
        IsDataNull = store is null;
        Errors = errors;
        Extensions = extensions;
    }

    private OperationResult(IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions) =>
        (Errors, Extensions, IsDataNull) = (errors, extensions, true);

    /// <summary>Whether execution began: if so the response has an entry <c>data</c>, be it null.</summary>
    public bool HasData { get; }

    /// <summary>Whether <c>data</c> is null or absent.</summary>
    public bool IsDataNull { get; }

    /// <summary>The errors; empty if there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Entries under <c>extensions</c>; null if there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>A response to a request that was not executed.</summary>
    public static OperationResult RequestError(params IReadOnlyList<GraphQLError> errors) => new(errors, null);

    /// <summary>A response to a request that was not executed, with entries under <c>extensions</c>.</summary>
    internal static OperationResult WithoutData(IReadOnlyList<GraphQLError> errors, IReadOnlyDictionary<string, object?>? extensions) =>
        new(errors, extensions);

    /// <summary>Writes the response as UTF-8 JSON. Once only before <see cref="DisposeAsync"/> gives the data back.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var writer = Interlocked.Exchange(ref cachedWriter, null) ?? new Utf8JsonWriter(output, WriterOptions);
        writer.Reset(output);
        WriteTo(writer);
        writer.Flush();
        writer.Reset(Stream.Null);
        cachedWriter = writer;
    }

    /// <summary>Writes the response as a JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (Errors.Count > 0)
        {
            writer.WritePropertyName("errors");
            ResultJson.WriteErrors(writer, Errors);
        }

        if (HasData)
        {
            writer.WritePropertyName("data");
            WriteData(writer);
        }

        if (Extensions is { Count: > 0 })
        {
            writer.WritePropertyName("extensions");
            ResultJson.WriteValue(writer, Extensions);
        }

        writer.WriteEndObject();
    }

    /// <summary>The response as JSON text.</summary>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _store?.Release();
        return ValueTask.CompletedTask;
    }

    private void WriteData(Utf8JsonWriter writer)
    {
        if (_store is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ResultJson.WriteData(writer, _store, _root);
        }
    }
}
