namespace ScoringPlatform.Console.Session;

/// <summary>A demonstration account that Development lets a visitor be.</summary>
public sealed record DemonstrationPerson(string Subject, string Name, IReadOnlyList<string> Roles);
