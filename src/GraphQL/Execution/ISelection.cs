namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A field that the operation asks for, its equal selections merged, skipped ones left out.</summary>
public interface ISelection
{
    /// <summary>The key in the response.</summary>
    string ResponseName { get; }

    /// <summary>The field of the schema.</summary>
    ObjectField Field { get; }

    /// <summary>The object type that the field belongs to.</summary>
    ObjectType DeclaringType { get; }

    /// <summary>What is selected below, if the value is of that type; empty for a leaf.</summary>
    IReadOnlyList<ISelection> Selections(ObjectType type);
}
