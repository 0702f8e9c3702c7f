namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>Marks a class whose static methods are fields of the type built from another class.</summary>
internal interface IExtendsType
{
    /// <summary>The class whose type is extended, or null if it is named by <see cref="TypeName"/>.</summary>
    Type? ExtendedType { get; }

    /// <summary>The name of the type that is extended, or null if it is given by its class.</summary>
    string? TypeName { get; }
}
