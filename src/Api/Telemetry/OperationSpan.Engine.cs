using System.Diagnostics;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>One GraphQL operation. Its type, fields and name are known only when it ends.</summary>
internal sealed class OperationSpan(RequestContext context) : IDisposable
{
    private const int MostDigits = 5;
    private const int LongestName = 64;

    private readonly Activity? span = Instruments.Source.StartActivity("graphql");
    private readonly long start = Stopwatch.GetTimestamp();

    public void Dispose()
    {
        var type = context.Operation is { } operation ? TypeOf(operation.Operation) : "refused";
        var field = FirstField(context.Operation);
        Instruments.OperationDuration.Record(
            Stopwatch.GetElapsedTime(start).TotalSeconds, new("graphql.operation.type", type), new("scoring.graphql.field", field));
        if (span is { IsAllDataRequested: true })
        {
            var name = NameOf(context.Operation);
            span.DisplayName = name is null ? type : $"{type} {name}";
            span.SetTag("graphql.operation.type", type).SetTag("graphql.operation.name", name).SetTag("scoring.graphql.field", field);
        }

        span?.Dispose();
    }

    /// <summary>A client chooses the name: one that might hold a number of a person is left out.</summary>
    internal static string? NameOf(OperationDefinitionNode? operation) =>
        operation?.Name?.Value is { Length: <= LongestName } name && name.Count(char.IsAsciiDigit) <= MostDigits ? name : null;

    private static string? FirstField(OperationDefinitionNode? operation) =>
        operation?.SelectionSet.Selections.OfType<FieldNode>().FirstOrDefault()?.Name.Value;

    private static string TypeOf(OperationType type) => type switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };
}
