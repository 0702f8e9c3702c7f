using System.Buffers;
using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A response (specification, section 7.1): data, errors and extensions.</summary>
public sealed class OperationResult : IExecutionResult
{
    private OperationResult()
    {
    }

    /// <summary>Whether execution began: if so the response has an entry <c>data</c>, be it null.</summary>
    public bool HasData { get; private init; }

    /// <summary>Whether <c>data</c> is there and not null.</summary>
    public bool IsDataNull { get; private init; } = true;

    /// <summary>The errors; empty if there are none.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; private init; } = [];

    /// <summary>Entries under <c>extensions</c>; null if there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private init; }

    /// <summary>A response to a request that was not executed.</summary>
    public static OperationResult RequestError(params IReadOnlyList<GraphQLError> errors) => new() { Errors = errors };

    /// <summary>Writes the response as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteBoolean("data", HasData);
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
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
