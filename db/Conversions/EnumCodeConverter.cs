using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Db.Conversions;

/// <summary>Stores an enum as its code, so that a table reads without the program and a renumbered enum changes nothing.</summary>
public sealed class EnumCodeConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => EnumCodes<TEnum>.Of(value), code => EnumCodes<TEnum>.Parse(code))
    where TEnum : struct, Enum;
