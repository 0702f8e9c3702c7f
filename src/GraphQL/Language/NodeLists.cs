namespace ScoringPlatform.GraphQL.Language;

/// <summary>Finds what is given under a name; of several, the first. Lists in documents are short, so they are searched.</summary>
internal static class NodeLists
{
    internal static ValueNode? Find(this ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    internal static ValueNode? Find(this ImmutableArray<ObjectFieldNode> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }
}
