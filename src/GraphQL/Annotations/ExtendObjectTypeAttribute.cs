namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The public methods of the marked class are further fields of the type that is named.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute : Attribute, IExtendsType
{
    /// <summary>Extends the type of that name.</summary>
    public ExtendObjectTypeAttribute(string name) => Name = name;

    /// <summary>Extends the type built from that class.</summary>
    public ExtendObjectTypeAttribute(Type extendsType) => ExtendsType = extendsType;

    /// <summary>The name of the type that is extended.</summary>
    public string? Name { get; }

    /// <summary>The class of the type that is extended.</summary>
    public Type? ExtendsType { get; }

    Type? IExtendsType.ExtendedType => ExtendsType;

    string? IExtendsType.TypeName => Name;
}
