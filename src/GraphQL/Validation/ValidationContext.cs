namespace ScoringPlatform.GraphQL.Validation;

/// <summary>What the rules share while one document is validated: the schema, the place of the walk and the errors.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, DefinitionUsages> _fragments = [];
    private readonly Dictionary<DefinitionUsages, IReadOnlyList<DefinitionUsages>> _reachable = [];

    internal ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        TypeInfo = new TypeInfo(schema);
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode executable)
            {
                var usages = new DefinitionUsages(executable);
                Definitions.Add(usages);
                if (definition is FragmentDefinitionNode fragment)
                {
                    _fragments.TryAdd(fragment.Name.Value, usages);
                }
            }
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>The types at the current node.</summary>
    public TypeInfo TypeInfo { get; }

    /// <summary>What each operation and fragment uses, complete when rules finish.</summary>
    internal List<DefinitionUsages> Definitions { get; } = [];

    /// <summary>The fragment of that name, the first when there are several; or null.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => FindUsages(name)?.Definition as FragmentDefinitionNode;

    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Report(new GraphQLError(message).WithCode(ErrorCodes.Validation), nodes);

    /// <summary>Adds an error; ends the validation when there are enough.</summary>
    public void Report(GraphQLError error, params ReadOnlySpan<SyntaxNode> nodes)
    {
        if (_errors.Count >= Options.MaxErrors)
        {
            _errors.Add(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.").WithCode(ErrorCodes.Validation));
            throw new ValidationAbortedException();
        }

        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.Location.Position is { } position)
            {
                locations.Add(position);
            }
        }

        _errors.Add(error with { Locations = locations.ToImmutable() });
    }

    /// <summary>"Did you mean" for a name, or nothing when proposals are switched off.</summary>
    public string Suggest(string name, IEnumerable<string> candidates) =>
        Options.SuggestNames ? Suggestions.DidYouMean(name, candidates) : "";

    internal ImmutableArray<GraphQLError> Errors => [.. _errors];

    internal DefinitionUsages? FindUsages(string fragment) => _fragments.GetValueOrDefault(fragment);

    /// <summary>The definition and all fragments that it spreads, directly or not, each once.</summary>
    internal IReadOnlyList<DefinitionUsages> Reachable(DefinitionUsages start)
    {
        if (_reachable.TryGetValue(start, out var known))
        {
            return known;
        }

        var found = new List<DefinitionUsages> { start };
        var seen = new HashSet<DefinitionUsages> { start };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var spread in found[i].SpreadList)
            {
                if (FindUsages(spread.Name.Value) is { } fragment && seen.Add(fragment))
                {
                    found.Add(fragment);
                }
            }
        }

        _reachable.Add(start, found);
        return found;
    }
}
