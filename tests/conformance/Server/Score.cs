namespace ScoringPlatform.Conformance.Server;

public sealed record Score(int Value, string Dimension)
{
    public string? GetNote(int maxLength = 20) => Dimension.Length <= maxLength ? Dimension : null;
}
