using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ScoringPlatform.Db.Conversions;
using ScoringPlatform.Scoring.Json;

namespace ScoringPlatform.Db.Conventions;

/// <summary>Stores every enum as its code, and lets the database refuse any other text.</summary>
internal static class EnumStorage
{
    public static void Apply(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties()).ToList())
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
            {
                Store(property, type);
            }
        }
    }

    private static void Store(IMutableProperty property, Type type)
    {
        var codes = (IReadOnlyCollection<string>)typeof(EnumCodes<>).MakeGenericType(type)
            .GetProperty(nameof(EnumCodes<DayOfWeek>.All))!.GetValue(null)!;
        property.SetValueConverter(typeof(EnumCodeConverter<>).MakeGenericType(type));
        property.SetIsUnicode(false);
        property.SetMaxLength(codes.Max(code => code.Length));

        var entity = (IMutableEntityType)property.DeclaringType;
        var column = property.GetColumnName();
        var list = string.Join(", ", codes.Select(code => $"'{code}'"));
        entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{column}", $"[{column}] IN ({list})");
    }
}
