using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScoringPlatform.Db.Configurations;

/// <summary>The kinds of text column there are, with their bounds.</summary>
internal static class ColumnKinds
{
    /// <summary>A code or name of a thing in this program's own alphabet: ASCII, up to 80.</summary>
    public static PropertyBuilder<T> IsCode<T>(this PropertyBuilder<T> property) => property.HasMaxLength(80).IsUnicode(false);

    /// <summary>SHA-256 or HMAC-SHA-256 in lower-case hexadecimal.</summary>
    public static PropertyBuilder<T> IsHash<T>(this PropertyBuilder<T> property)
    {
        property.HasMaxLength(64).IsUnicode(false).Metadata.SetIsFixedLength(true);
        return property;
    }

    /// <summary>Which key something was made with: 16 hexadecimal digits that tell nothing of the key.</summary>
    public static PropertyBuilder<T> IsFingerprint<T>(this PropertyBuilder<T> property) => property.HasMaxLength(16).IsUnicode(false);

    /// <summary>A name or title that people read, up to 200.</summary>
    public static PropertyBuilder<T> IsName<T>(this PropertyBuilder<T> property) => property.HasMaxLength(200);

    /// <summary>Sentences that people write, up to 2000.</summary>
    public static PropertyBuilder<T> IsText<T>(this PropertyBuilder<T> property) => property.HasMaxLength(2000);
}
