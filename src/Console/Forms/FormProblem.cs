namespace ScoringPlatform.Console.Forms;

/// <summary>What keeps a form from being accepted.</summary>
/// <param name="Text">What to do about it, in the language of the page.</param>
/// <param name="Field">The field that it is about; null when it is about the whole.</param>
public sealed record FormProblem(string Text, string? Field = null);
