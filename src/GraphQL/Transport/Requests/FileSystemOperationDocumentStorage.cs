namespace ScoringPlatform.GraphQL.Transport.Requests;

/// <summary>
/// Reads documents from a folder of files named by hash, <c>{hash}.graphql</c>. A file whose text has another hash is
/// not served: the name is a promise to clients. What was read is kept; clients cannot add to the folder.
/// </summary>
internal sealed class FileSystemOperationDocumentStorage(string folder) : IOperationDocumentStorage
{
    private readonly ConcurrentDictionary<string, string> _documents = new(StringComparer.Ordinal);

    public async ValueTask<string?> TryReadAsync(string hash, CancellationToken cancellationToken = default)
    {
        if (!DocumentHash.IsWellFormed(hash))
        {
            return null;
        }

        if (_documents.TryGetValue(hash, out var known))
        {
            return known;
        }

        var path = Path.Combine(folder, hash + ".graphql");
        if (!File.Exists(path))
        {
            return null;
        }

        var document = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        return DocumentHash.Of(document) == hash ? _documents.GetOrAdd(hash, document) : null;
    }
}
