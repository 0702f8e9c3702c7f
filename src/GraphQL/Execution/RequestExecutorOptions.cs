using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>How requests are executed.</summary>
public sealed class RequestExecutorOptions
{
    /// <summary>The longest a request may take; default 10 s, more than any page asks for and less than a client waits.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Whether errors tell the exception's message and stack; null, the default, does so in the environment Development
    /// alone. Otherwise unexpected errors read "Unexpected Execution Error".
    /// </summary>
    public bool? IncludeExceptionDetails { get; set; }

    /// <summary>Errors answered at most; default 20. Further ones are counted, not listed.</summary>
    public int MaxErrors { get; set; } = 20;

    /// <summary>Limits of the parser.</summary>
    public ParserOptions ParserOptions { get; set; } = ParserOptions.Default;

    /// <summary>Limits and rules of validation.</summary>
    public ValidationOptions ValidationOptions { get; set; } = ValidationOptions.Default;
}
