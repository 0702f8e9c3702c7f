using System.Diagnostics;
using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// Takes the casting of secret votes off the traces, its request and statements included: a span is a time, and times of
/// casting beside a proxy's log would order the urn. Votes are counted for each round, no more.
/// </summary>
internal sealed class SecretOperations : IOperationCheck
{
    private const string Secret = "castVotes";

    public GraphQLError? Check(RequestContext context)
    {
        if (context.Operation!.Operation == OperationType.Mutation && Activity.Current is { } span && IsSecret(context))
        {
            for (; span is not null; span = span.Parent)
            {
                span.IsAllDataRequested = false;
                span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            }
        }

        return null;
    }

    /// <summary>Whichever way the document reaches the field: a mention anywhere in it is enough.</summary>
    private static bool IsSecret(RequestContext context) => context.Document!.Definitions.Any(definition => definition switch
    {
        OperationDefinitionNode operation => Mentions(operation.SelectionSet),
        FragmentDefinitionNode fragment => Mentions(fragment.SelectionSet),
        _ => false,
    });

    private static bool Mentions(SelectionSetNode set) => set.Selections.Any(selection => selection switch
    {
        FieldNode field => field.Name.Value == Secret,
        InlineFragmentNode inline => Mentions(inline.SelectionSet),
        _ => false,
    });
}
