using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ScoringPlatform.Db.Conventions;

/// <summary>SQLite ignores the declared length of a column, so each bound is a check there; SQL Server keeps it by type.</summary>
internal static class SqliteLengths
{
    public static void Apply(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties()).ToList())
        {
            if (property.GetMaxLength() is { } length && (property.ClrType == typeof(string) || property.ClrType == typeof(byte[])))
            {
                var entity = (IMutableEntityType)property.DeclaringType;
                var column = property.GetColumnName();
                var comparison = property.IsFixedLength() == true ? "=" : "<=";
                entity.AddCheckConstraint($"CK_{entity.GetTableName()}_{column}_Length", $"length([{column}]) {comparison} {length}");
            }
        }
    }
}
