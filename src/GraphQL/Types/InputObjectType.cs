namespace ScoringPlatform.GraphQL.Types;

/// <summary>A structure of input fields (specification, section 3.10).</summary>
public sealed class InputObjectType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.InputObject;

    public NamedList<InputField> Fields { get; } = [];

    /// <summary>Whether exactly one field is given, and not null (section 3.10.1 "OneOf Input Objects").</summary>
    public bool IsOneOf { get; set => field = Guarded(value); }

    /// <summary>
    /// Makes the runtime value from the coerced fields. Fields that were not given and have no default are absent from
    /// the dictionary. Without it the dictionary itself is the value.
    /// </summary>
    public Func<IReadOnlyDictionary<string, object?>, object>? CreateInstance { get; set => field = Guarded(value); }

    internal override void Freeze()
    {
        base.Freeze();
        Fields.Freeze();
    }
}
