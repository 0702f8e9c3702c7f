namespace ScoringPlatform.Api.Errors;

/// <summary>
/// A refusal by the platform's rules. Mutations declare it with <c>[Error&lt;T&gt;]</c>, so that clients receive it as a
/// typed error; elsewhere it becomes an execution error with the same code.
/// </summary>
/// <param name="code">Stable, UPPER_SNAKE: clients decide by it.</param>
/// <param name="message">One sentence for people; names no other person's choice or dossier.</param>
public abstract class DomainException(string code, string message) : Exception(message)
{
    /// <summary>The stable code, such as <c>BALLOT_ALREADY_SUBMITTED</c>.</summary>
    public string Code => code;
}
