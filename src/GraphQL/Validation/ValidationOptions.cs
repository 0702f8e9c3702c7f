namespace ScoringPlatform.GraphQL.Validation;

/// <summary>How documents are validated.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules, by default those of the specification.</summary>
    public RuleSet Rules { get; init; } = SpecifiedRules.All;

    /// <summary>Errors after which validation stops, default 20: enough to mend a document, too few to fill a response.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>
    /// Whether messages propose names of the schema ("Did you mean"). Default true; switch it off where introspection is
    /// closed, for the proposals tell the schema too.
    /// </summary>
    public bool SuggestNames { get; init; } = true;

    /// <summary>
    /// Fields that the check for overlapping fields may look at, default 10 000. Its work can grow with the square of
    /// the document; documents of people stay below 1 000.
    /// </summary>
    public int MaxFieldComparisons { get; init; } = 10_000;
}
