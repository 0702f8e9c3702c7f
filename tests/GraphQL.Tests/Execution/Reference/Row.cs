namespace ScoringPlatform.GraphQL.Tests.Execution.Reference;

/// <summary>An object of one type with what each of its fields will come to.</summary>
internal sealed class Row(string type)
{
    public string Type { get; } = type;

    public Dictionary<string, Planned> Fields { get; } = new(StringComparer.Ordinal);
}
