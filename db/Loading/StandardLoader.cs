using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Scoring.Standards;
using Criterion = ScoringPlatform.Db.Entities.Standards.Criterion;
using Standard = ScoringPlatform.Db.Entities.Standards.Standard;

namespace ScoringPlatform.Db.Loading;

/// <summary>Stores review standards with a flat list of their criteria. Loading what is stored already changes nothing.</summary>
public sealed class StandardLoader(IDbContextFactory<ScoringContext> contexts, TimeProvider time)
{
    /// <summary>Loads every standard that comes with the program.</summary>
    /// <returns>How many were new.</returns>
    /// <exception cref="StandardException">A file is no standard; the exception lists why.</exception>
    /// <exception cref="StandardChangedException">A stored version differs from its file.</exception>
    public async Task<int> LoadShippedAsync(CancellationToken cancellationToken)
    {
        var loaded = 0;
        foreach (var file in ShippedStandards.Files)
        {
            loaded += await LoadAsync(ShippedStandards.Read(file), file, cancellationToken) ? 1 : 0;
        }

        return loaded;
    }

    /// <summary>Loads one standard.</summary>
    /// <param name="content">The file as UTF-8 JSON.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <returns>Whether it was new.</returns>
    /// <inheritdoc cref="LoadShippedAsync" path="/exception"/>
    public async Task<bool> LoadAsync(byte[] content, string file, CancellationToken cancellationToken)
    {
        var read = StandardReader.Read(content, file);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await context.Standards
            .Where(s => s.Code == read.Code && s.Version == read.Version)
            .Select(s => s.ContentHash)
            .SingleOrDefaultAsync(cancellationToken);
        if (stored is not null)
        {
            return stored == hash ? false : throw new StandardChangedException(read.Code, read.Version);
        }

        context.Add(ToRecord(read, Encoding.UTF8.GetString(content), hash));
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Standard ToRecord(Scoring.Standards.Standard read, string content, string hash)
    {
        var source = FormattableString.Invariant(
            $"{read.Source.Document}（{string.Join("、", read.Source.Issuers)}，{read.Source.IssuedOn:yyyy-MM-dd}）");
        var record = new Standard
        {
            Code = read.Code,
            Version = read.Version,
            TitleZh = read.Title.Zh,
            TitleEn = read.Title.En,
            Source = source,
            Content = content,
            ContentHash = hash,
            LoadedAt = time.GetUtcNow().UtcDateTime,
        };
        record.Criteria.AddRange(read.Criteria.Select(ToRecord));
        return record;
    }

    private static Criterion ToRecord(Scoring.Standards.Criterion read) => new()
    {
        Code = read.Code,
        ParentCode = read.ParentCode,
        Clause = read.Clause,
        LabelZh = read.LabelZh,
        LabelEn = read.LabelEn,
        Level = read.Level,
        Track = read.Track,
        Block = Scoring.Cycles.Codes.Of(read.Block),
        Sequence = read.Sequence,
        K = read.K,
        N = read.N,
    };
}
