namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>
/// The scalars of the engine for one schema that is being built, each made when it is first asked for: by name, or by
/// the .NET type that it stands for.
/// </summary>
public sealed class BuiltInScalars
{
    /// <summary>.NET types for which a scalar stands beside its own.</summary>
    private static readonly Dictionary<Type, string> Others = new()
    {
        [typeof(char)] = "String",
        [typeof(float)] = "Float",
        [typeof(DateTime)] = "DateTime",
        [typeof(object)] = "Any",
    };

    // Of two for one .NET type the first is taken unless a field says otherwise.
    private readonly ScalarType[] _all =
    [
        new StringType(), new IdType(), new BooleanType(), new IntType(), new FloatType(), new DecimalType(),
        new LongType(), new ShortType(), new ByteType(),
        new UnsignedByteType(), new UnsignedShortType(), new UnsignedIntType(), new UnsignedLongType(),
        new DateTimeType(), new LocalDateType(), new LocalTimeType(), new LocalDateTimeType(), new DurationType(),
        new UuidType(), new UriType(), new Base64StringType(), new AnyType(),
    ];

    /// <summary>The scalar of that name, or null when the engine has none.</summary>
    public ScalarType? Find(string name) => Array.Find(_all, scalar => scalar.Name == name);

    /// <summary>The scalar that stands for a .NET type (not a nullable one), or null.</summary>
    public ScalarType? For(Type runtimeType) =>
        Others.TryGetValue(runtimeType, out var name) ? Find(name) : Array.Find(_all, scalar => scalar.RuntimeType == runtimeType);

    /// <summary>Whether the name is one of the five scalars of the specification, which SDL does not declare.</summary>
    public static bool IsSpecified(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";
}
