using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>The field's name.</summary>
    IObjectFieldDescriptor Name(string value);

    /// <summary>The field's description.</summary>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Marks the field as deprecated.</summary>
    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the schema.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>The field's type: a class, or a schema type such as <c>NonNullType&lt;StringType&gt;</c>.</summary>
    IObjectFieldDescriptor Type<TType>();

    /// <summary>The field's type: a class, or a schema type.</summary>
    IObjectFieldDescriptor Type(Type type);

    /// <summary>The field's type.</summary>
    IObjectFieldDescriptor Type(TypeReference type);

    /// <summary>Adds an argument, or changes the one of that name.</summary>
    IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure);

    /// <summary>Resolves the field.</summary>
    IObjectFieldDescriptor Resolve(Func<IResolverContext, ValueTask<object?>> resolver);

    /// <summary>Resolves the field without waiting.</summary>
    IObjectFieldDescriptor Resolve(Func<IResolverContext, object?> resolver);

    /// <summary>Adds middleware around the resolver. What is added first is outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);

    /// <summary>Asks that the caller is signed in and has one of the roles, if any are named.</summary>
    IObjectFieldDescriptor Authorize(params string[] roles);

    /// <summary>Asks for a policy.</summary>
    IObjectFieldDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>Opens the field to everyone.</summary>
    IObjectFieldDescriptor AllowAnonymous();

    /// <summary>The field's weight in the static cost.</summary>
    IObjectFieldDescriptor Cost(double weight);

    /// <summary>The field holds global object identifiers.</summary>
    IObjectFieldDescriptor ID(string? typeName = null);

    /// <summary>The field's configuration, for extensions of the engine.</summary>
    IDescriptorExtension<ObjectFieldConfiguration> Extend();
}
