namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Builds an error step by step.</summary>
public sealed class ErrorBuilder
{
    private GraphQLError _error = new("Unexpected Execution Error");

    private ErrorBuilder()
    {
    }

    /// <summary>A builder of an error that has no message yet.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>The sentence for people.</summary>
    public ErrorBuilder SetMessage(string message) => With(_error.WithMessage(message));

    /// <summary>The stable name for programs.</summary>
    public ErrorBuilder SetCode(string code) => With(_error.WithCode(code));

    /// <summary>A further entry under <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value) => With(_error.SetExtension(key, value));

    /// <summary>The error.</summary>
    public GraphQLError Build() => _error;

    private ErrorBuilder With(GraphQLError error)
    {
        _error = error;
        return this;
    }
}
