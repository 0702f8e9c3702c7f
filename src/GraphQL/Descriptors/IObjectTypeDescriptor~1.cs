using System.Linq.Expressions;
using ScoringPlatform.GraphQL.Annotations;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes the object type of a class.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>The type's name.</summary>
    IObjectTypeDescriptor<T> Name(string value);

    /// <summary>The type's description.</summary>
    IObjectTypeDescriptor<T> Description(string? value);

    /// <summary>Only properties that are named by <see cref="Field{TValue}"/> are fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All public properties are fields unless they are ignored; this is the default.</summary>
    IObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>The field of a property or of a method of <typeparamref name="T"/>.</summary>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>A field of that name, made if there is none.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Leaves a property out of the schema.</summary>
    IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> member);

    /// <summary>The type implements the interface built from <typeparamref name="TInterface"/>.</summary>
    IObjectTypeDescriptor<T> Implements<TInterface>();

    /// <summary>The type is a node of the graph.</summary>
    INodeDescriptor<T> ImplementsNode();

    /// <summary>Asks that the caller is signed in and has one of the roles, if any are named, for each field.</summary>
    IObjectTypeDescriptor<T> Authorize(params string[] roles);

    /// <summary>Asks for a policy, for each field.</summary>
    IObjectTypeDescriptor<T> Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>The type's configuration, for extensions of the engine.</summary>
    IDescriptorExtension<ObjectTypeConfiguration> Extend();
}
