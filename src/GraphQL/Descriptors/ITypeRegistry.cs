using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Descriptors;

/// <summary>The types of a schema that is being put together.</summary>
public interface ITypeRegistry
{
    /// <summary>The application's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>How C# names become names of the schema.</summary>
    INamingConventions Naming { get; }

    /// <summary>The output type inferred from a C# type, made if need be.</summary>
    GraphQLType Output(TypeShape shape);

    /// <summary>The input type inferred from a C# type, made if need be.</summary>
    GraphQLType Input(TypeShape shape);

    /// <summary>A type in the specification's syntax.</summary>
    /// <exception cref="SchemaException">It names a type that is not registered, or is not a type.</exception>
    GraphQLType Parse(string syntax);

    /// <summary>
    /// The type of that name. If there is none yet, it is made and registered at once, and filled afterwards, so that types may
    /// refer to each other in circles.
    /// </summary>
    T GetOrAdd<T>(string name, Func<string, T> create, Action<T>? fill = null)
        where T : NamedType;

    /// <summary>The fields that the object type of a C# class has so far, its ignored properties left out, by member.</summary>
    IReadOnlyList<ObjectFieldConfiguration> FieldsOf(Type runtimeType);
}
