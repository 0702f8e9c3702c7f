namespace ScoringPlatform.GraphQL.Types.Input;

/// <summary>Collects what is wrong with the values of variables, and knows where in the current value it is.</summary>
internal sealed class CoercionReport(int maxErrors)
{
    private readonly List<GraphQLError> _errors = [];
    private readonly List<object> _path = [];
    private VariableDefinitionNode? _definition;

    internal bool HasErrors => _errors.Count > 0;

    internal bool IsFull => _errors.Count >= maxErrors;

    internal void Start(VariableDefinitionNode definition)
    {
        _definition = definition;
        _path.Clear();
    }

    internal void Enter(object step) => _path.Add(step);

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Adds an error about the value at the current path.</summary>
    internal void Invalid(object? value, string message)
    {
        var name = _definition!.Variable.Name.Value;
        var at = _path.Count == 0 ? "" : $" at \"{name}{string.Concat(_path.Select(Step))}\"";
        Add($"Variable \"${name}\" got invalid value {Inspect.Given(value)}{at}; {message}");
    }

    internal void Add(string message)
    {
        if (_errors.Count == maxErrors)
        {
            _errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.").WithCode(ErrorCodes.BadUserInput));
        }

        if (_errors.Count <= maxErrors)
        {
            var error = new GraphQLError(message).WithCode(ErrorCodes.BadUserInput);
            _errors.Add(_definition?.Location.Position is { } position ? error.WithLocations(position) : error);
        }
    }

    internal ImmutableArray<GraphQLError> ToErrors() => [.. _errors];

    private static string Step(object step) =>
        step is int index ? $"[{index.ToString(CultureInfo.InvariantCulture)}]" : $".{step}";
}
