using System.Reflection;
using System.Reflection.Emit;

namespace ScoringPlatform.Architecture.Tests;

/// <summary>Lists the methods that an assembly's code calls, with the method that calls them.</summary>
internal static class CallScanner
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<(MethodBase Caller, MethodBase Called)> Calls(Assembly assembly) =>
        from type in assembly.GetTypes()
        from caller in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
        from called in Calls(caller)
        select (caller, called);

    private static IEnumerable<MethodBase> Calls(MethodBase caller)
    {
        var il = caller.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < il.Length;)
        {
            var code = ReadOpCode(il, ref at);
            if (code.OperandType == OperandType.InlineMethod && Resolve(caller, BitConverter.ToInt32(il, at)) is { } called)
            {
                yield return called;
            }

            at += OperandLength(code, il, at);
        }
    }

    private static OpCode ReadOpCode(byte[] il, ref int at)
    {
        const byte TwoByteOpCode = 0xFE;
        var first = il[at++];
        return first == TwoByteOpCode ? OpCodesByValue[unchecked((short)((first << 8) | il[at++]))] : OpCodesByValue[first];
    }

    private static int OperandLength(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    private static MethodBase? Resolve(MethodBase caller, int token)
    {
        var typeArguments = caller.DeclaringType?.IsGenericType == true ? caller.DeclaringType.GetGenericArguments() : null;
        var methodArguments = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
        return caller.Module.ResolveMethod(token, typeArguments, methodArguments);
    }
}
