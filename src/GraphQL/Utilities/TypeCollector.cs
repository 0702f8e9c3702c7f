namespace ScoringPlatform.GraphQL.Utilities;

/// <summary>Finds every named type that others refer to, in order of discovery, without recursion.</summary>
internal sealed class TypeCollector
{
    private readonly List<NamedType> _types = [];
    private readonly HashSet<NamedType> _seen = [];
    private int _next;

    /// <summary>All types found, each once. Two different types of one name are both listed.</summary>
    internal IReadOnlyList<NamedType> Types => _types;

    internal void Add(NamedType? type)
    {
        Enqueue(type);
        while (_next < _types.Count)
        {
            AddReferences(_types[_next++]);
        }
    }

    internal void AddRange(IEnumerable<NamedType> types)
    {
        foreach (var type in types)
        {
            Add(type);
        }
    }

    internal void AddRange(IEnumerable<DirectiveDefinition> directives)
    {
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
        {
            Add(argument.Type.Named);
        }
    }

    private void Enqueue(NamedType? type)
    {
        if (type is not null && _seen.Add(type))
        {
            _types.Add(type);
        }
    }

    private void AddReferences(NamedType type)
    {
        switch (type)
        {
            case ComplexOutputType complex:
                foreach (var contract in complex.Interfaces)
                {
                    Enqueue(contract);
                }

                foreach (var field in complex.Fields)
                {
                    AddField(field);
                }

                break;
            case UnionType union:
                foreach (var member in union.Types)
                {
                    Enqueue(member);
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    Enqueue(field.Type.Named);
                }

                break;
        }
    }

    private void AddField(ObjectField field)
    {
        foreach (var argument in field.Arguments)
        {
            Enqueue(argument.Type.Named);
        }

        Enqueue(field.Type.Named);
    }
}
