namespace ScoringPlatform.GraphQL.Errors;

/// <summary>
/// Where in the response something stands: names of fields and indexes of lists (specification, section 7.1.2).
/// Linked from the leaf to the root, so that a step deeper costs one small object and nothing is copied.
/// </summary>
public sealed class ResponsePath
{
    private readonly string? _name;
    private readonly int _index;

    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The step before; null at the first field.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The response name of a field, or null when this step is an index.</summary>
    public string? Name => _name;

    /// <summary>The index in a list, from 0; -1 when this step is a name.</summary>
    public int Index => _index;

    /// <summary>A path that starts at a field of the root.</summary>
    public static ResponsePath Of(string name) => new(null, name, -1);

    public ResponsePath Append(string name) => new(this, name, -1);

    public ResponsePath Append(int index) => new(this, null, index);

    /// <summary>The steps from the root: strings and integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var steps = new List<object>();
        for (var step = this; step is not null; step = step.Parent)
        {
            steps.Add(step._name ?? (object)step._index);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>As in <c>/products/nodes/3/name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in ToList())
        {
            text.Append('/').Append(Convert.ToString(step, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
