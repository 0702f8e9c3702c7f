namespace ScoringPlatform.GraphQL.Language;

/// <summary>What the parser counted while reading a document; all 0 for a document made by a program.</summary>
/// <param name="Tokens">Tokens, the end of the file not included.</param>
/// <param name="Depth">Deepest nesting of selection sets, values and type references.</param>
public readonly record struct DocumentStatistics(int Tokens, int Fields, int Aliases, int Directives, int Depth);
