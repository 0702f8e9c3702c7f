namespace ScoringPlatform.Console.Generator;

/// <summary>The code, or what speaks against it.</summary>
internal sealed record GenerationResult(string Code, IReadOnlyList<OperationProblem> Problems);
