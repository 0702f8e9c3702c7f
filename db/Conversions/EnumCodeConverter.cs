using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScoringPlatform.Db.Conversions;

/// <summary>Stores an enum as its code, so that a table reads without the program and a renumbered enum changes nothing.</summary>
public sealed class EnumCodeConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => EnumCodes<TEnum>.Code(value), code => EnumCodes<TEnum>.Value(code))
    where TEnum : struct, Enum;
