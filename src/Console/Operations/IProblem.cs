namespace ScoringPlatform.Console.Operations;

/// <summary>A typed error of a mutation's payload: why it was refused.</summary>
public interface IProblem
{
    /// <summary>The error's type in the schema: texts are found by it.</summary>
    string TypeName { get; }

    /// <summary>What the platform says, in English; shown where the console has no text of its own.</summary>
    string Message { get; }
}
