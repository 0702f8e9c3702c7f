namespace ScoringPlatform.Console.Operations;

/// <summary>An error of a response.</summary>
/// <param name="Message">What it says to people, in English.</param>
/// <param name="Code">The stable code of <c>extensions.code</c>; empty if it has none.</param>
public sealed record OperationError(string Message, string Code);
