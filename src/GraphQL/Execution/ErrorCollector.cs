namespace ScoringPlatform.GraphQL.Execution;

/// <summary>The errors of one execution, of which only the first are kept.</summary>
internal sealed class ErrorCollector(ErrorHandler handler, int maxErrors)
{
    private readonly Lock _sync = new();
    private List<GraphQLError>? _errors;

    /// <summary>A copy of the errors so far.</summary>
    public IReadOnlyList<GraphQLError> ToList()
    {
        lock (_sync)
        {
            return _errors is null ? [] : [.. _errors];
        }
    }

    /// <summary>Adds an error that has its path and location, and returns it as it is answered; null if there are too many already.</summary>
    public GraphQLError? Add(GraphQLError error)
    {
        var filtered = handler.Filter(error);
        lock (_sync)
        {
            if (_errors is { } errors && errors.Count >= maxErrors)
            {
                return null;
            }

            (_errors ??= []).Add(filtered);
        }

        return filtered;
    }
}
