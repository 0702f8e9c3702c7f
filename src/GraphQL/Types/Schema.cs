using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ScoringPlatform.GraphQL.Types;

/// <summary>
/// A complete, frozen type system (specification, section 3.3). Made by <c>SchemaBuilder</c>, which checks it first:
/// every schema that exists is valid.
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<NamedType, PossibleTypes> _possibleTypes;
    private readonly FrozenDictionary<string, ObjectField> _rootMetaFields;
    private readonly ObjectField? _typeNameField;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        QueryType = parts.QueryType;
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        AppliedDirectives = [.. parts.AppliedDirectives];
        Types = [.. parts.Types];
        Directives = [.. parts.Directives];
        _types = ByName(Types);
        _directives = ByName(Directives);
        _possibleTypes = Types.OfType<CompositeType>().ToFrozenDictionary(NamedType (type) => type, type => PossibleTypes.Of(type, Types));
        _rootMetaFields = parts.RootMetaFields.ToFrozenDictionary(field => field.Name);
        _typeNameField = parts.TypeNameField;
    }

    public string? Description { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, those of introspection included, in the order in which they were found.</summary>
    public ImmutableArray<NamedType> Types { get; }

    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>Directives on the schema itself.</summary>
    public ImmutableArray<AppliedDirective> AppliedDirectives { get; }

    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type of that name when it is of the class asked for.</summary>
    public bool TryGetType<T>(string name, [NotNullWhen(true)] out T? type)
        where T : NamedType => (type = FindType(name) as T) is not null;

    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of a kind of operation; null when the schema does not have that kind.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>
    /// The field of that name on a type, <c>__typename</c> on every composite type and <c>__schema</c> and <c>__type</c>
    /// on the query root included (section 4.1); null when there is none.
    /// </summary>
    public ObjectField? FindField(CompositeType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (_typeNameField is not null && name == _typeNameField.Name)
            {
                return _typeNameField;
            }

            if (ReferenceEquals(parent, QueryType) && _rootMetaFields.TryGetValue(name, out var meta))
            {
                return meta;
            }
        }

        return (parent as ComplexOutputType)?.Fields.Find(name);
    }

    /// <summary>The object types that a value of the type can have, in the order of the schema; of an object type only itself.</summary>
    public ImmutableArray<ObjectType> GetPossibleTypes(CompositeType type) => Possible(type).Ordered;

    /// <summary>Whether the object type is the type itself, a member of the union or an implementation of the interface.</summary>
    public bool IsPossibleType(CompositeType type, ObjectType objectType) =>
        ReferenceEquals(type, objectType) || (type.IsAbstract && Possible(type).Set.Contains(objectType));

    /// <summary>Whether some object type belongs to both.</summary>
    public bool Overlap(CompositeType left, CompositeType right) =>
        ReferenceEquals(left, right) || Possible(left).Set.Overlaps(Possible(right).Ordered);

    /// <summary>Whether values of one type are values of the other (section 3.6.3 "IsSubType").</summary>
    public bool IsSubType(GraphQLType sub, GraphQLType super)
    {
        while (true)
        {
            if (sub.IsSameAs(super))
            {
                return true;
            }

            if (super is NonNullType requiredSuper)
            {
                if (sub is not NonNullType requiredSub)
                {
                    return false;
                }

                (sub, super) = (requiredSub.OfType, requiredSuper.OfType);
            }
            else if (sub is NonNullType nonNull)
            {
                sub = nonNull.OfType;
            }
            else if (super is ListType superList && sub is ListType subList)
            {
                (sub, super) = (subList.OfType, superList.OfType);
            }
            else
            {
                return super is CompositeType { IsAbstract: true } abstractType && IsMember(sub, abstractType);
            }
        }
    }

    internal void Freeze()
    {
        foreach (var type in Types)
        {
            type.Freeze();
        }

        foreach (var directive in Directives)
        {
            directive.Freeze();
        }

        _typeNameField?.Freeze();
        foreach (var field in _rootMetaFields.Values)
        {
            field.Freeze();
        }
    }

    private bool IsMember(GraphQLType sub, CompositeType abstractType) => sub switch
    {
        ObjectType objectType => Possible(abstractType).Set.Contains(objectType),
        InterfaceType interfaceType => abstractType is InterfaceType super && interfaceType.Interfaces.Contains(super),
        _ => false,
    };

    private PossibleTypes Possible(CompositeType type) => _possibleTypes.GetValueOrDefault(type) ?? PossibleTypes.None;

    /// <summary>The first of each name; that names are unique is checked apart.</summary>
    private static FrozenDictionary<string, T> ByName<T>(ImmutableArray<T> members)
        where T : ISchemaMember
    {
        var index = new Dictionary<string, T>();
        foreach (var member in members)
        {
            index.TryAdd(member.Name, member);
        }

        return index.ToFrozenDictionary();
    }
}
