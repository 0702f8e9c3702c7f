using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>The columns of one table of facts, by name, as the model maps them; a generated id is not among them.</summary>
internal sealed class FactColumns
{
    private readonly IProperty[] properties;

    public FactColumns(ScoringContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)!;
        Table = type.GetTableName()!;
        var grain = type.FindProperty("Id") is null ? type.FindPrimaryKey()!.Properties : type.GetIndexes().Single(index => index.IsUnique).Properties;
        Keys = [.. grain.Select(property => property.GetColumnName())];
        properties = [.. type.GetProperties().Where(property => property.Name != "Id").OrderBy(property => property.GetColumnName(), StringComparer.Ordinal)];
        Names = [.. properties.Select(property => property.GetColumnName())];
    }

    public string Table { get; }

    /// <summary>What the grain is made of, the snapshot first.</summary>
    public IReadOnlyList<string> Keys { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>A parameter of one column's type, with the value of one fact as the database stores it.</summary>
    public DbParameter Parameter(DbCommand command, int column, string name, object fact)
    {
        var property = properties[column];
        return property.GetRelationalTypeMapping().CreateParameter(command, name, property.GetGetter().GetClrValue(fact), property.IsNullable);
    }
}
