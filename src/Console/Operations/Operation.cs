using System.Text.Json;

namespace ScoringPlatform.Console.Operations;

/// <summary>One operation with its variables, ready to be sent; made by the classes that the operation files become.</summary>
/// <typeparam name="T">The record of its data.</typeparam>
/// <param name="Name">The operation's name.</param>
/// <param name="Document">Its text with all fragments.</param>
/// <param name="Variables">The variables as JSON holds them.</param>
/// <param name="Read">Reads the data of the response.</param>
public sealed record Operation<T>(
    string Name, string Document, IReadOnlyDictionary<string, object?> Variables, Func<JsonElement, T> Read)
    where T : class;
