using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.Api.Network;

/// <summary>Mutations that have a stricter limit than their cost, because guessing or repeating them does harm.</summary>
internal static class SensitiveMutations
{
    /// <summary>These must besides be the only field of their operation, so that one request is one try.</summary>
    public static IReadOnlyList<string> Alone { get; } =
        ["castVotes", "closeVotingRound", "submitKeyShare", "revealIdNumber"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Alone, "createAccount", "grantRole", "revokeRole", "linkAccount", "disableAccount", "enableAccount", "registerKeyHolder",
        "requestAnnualWorkbook", "requestAnnualCsv", "exportPersonalData", "eraseAccount", "eraseApplicant", "eraseExpert", "runRetention",
    ];

    private static readonly HashSet<string> Names = new(All, StringComparer.Ordinal);

    /// <summary>Whether the operation has one of them among its fields, through fragments as well.</summary>
    public static bool IsOne(RequestContext context) =>
        context.Operation!.Operation == OperationType.Mutation && context.Document!.Definitions.Any(definition => definition switch
        {
            OperationDefinitionNode operation => Mentions(operation.SelectionSet),
            FragmentDefinitionNode fragment => Mentions(fragment.SelectionSet),
            _ => false,
        });

    private static bool Mentions(SelectionSetNode set) => set.Selections.Any(selection => selection switch
    {
        FieldNode field => Names.Contains(field.Name.Value),
        InlineFragmentNode inline => Mentions(inline.SelectionSet),
        _ => false,
    });
}
