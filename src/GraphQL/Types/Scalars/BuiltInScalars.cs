namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>
/// The scalars of the engine for one schema that is being built, each made when it is first asked for: by name, or by
/// the .NET type that it stands for.
/// </summary>
public sealed class BuiltInScalars
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(string)] = "String",
        [typeof(char)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(int)] = "Int",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(long)] = "Long",
        [typeof(short)] = "Short",
        [typeof(sbyte)] = "Byte",
        [typeof(byte)] = "UnsignedByte",
        [typeof(ushort)] = "UnsignedShort",
        [typeof(uint)] = "UnsignedInt",
        [typeof(ulong)] = "UnsignedLong",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "Duration",
        [typeof(Guid)] = "UUID",
        [typeof(Uri)] = "URI",
        [typeof(byte[])] = "Base64String",
        [typeof(JsonElement)] = "Any",
        [typeof(object)] = "Any",
    };

    private readonly Dictionary<string, ScalarType> _made = [];

    /// <summary>The scalar of that name, or null when the engine has none.</summary>
    public ScalarType? Find(string name)
    {
        if (!_made.TryGetValue(name, out var scalar) && Create(name) is { } created)
        {
            scalar = created;
            _made.Add(name, scalar);
        }

        return scalar;
    }

    /// <summary>The scalar that stands for a .NET type (not a nullable one), or null.</summary>
    public ScalarType? For(Type runtimeType) => Names.TryGetValue(runtimeType, out var name) ? Find(name) : null;

    /// <summary>Whether the name is one of the five scalars of the specification, which SDL does not declare.</summary>
    public static bool IsSpecified(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    private static ScalarType? Create(string name) => name switch
    {
        "Int" => new IntType(),
        "Float" => new FloatType(),
        "String" => new StringType(),
        "Boolean" => new BooleanType(),
        "ID" => new IdType(),
        "Long" => new LongType(),
        "Short" => new ShortType(),
        "Byte" => new ByteType(),
        "UnsignedByte" => new UnsignedByteType(),
        "UnsignedShort" => new UnsignedShortType(),
        "UnsignedInt" => new UnsignedIntType(),
        "UnsignedLong" => new UnsignedLongType(),
        "Decimal" => new DecimalType(),
        "DateTime" => new DateTimeType(),
        "LocalDate" => new LocalDateType(),
        "LocalTime" => new LocalTimeType(),
        "LocalDateTime" => new LocalDateTimeType(),
        "Duration" => new DurationType(),
        "UUID" => new UuidType(),
        "URI" => new UriType(),
        "Base64String" => new Base64StringType(),
        "Any" => new AnyType(),
        _ => null,
    };
}
